/** A boolean attribute that is off where it is left out (xsd:boolean). */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
