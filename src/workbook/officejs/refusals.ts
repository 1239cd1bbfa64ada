import { finding, type Finding, type FindingCode, type Place } from '../../findings/finding';
import { WorkbookRefusal } from '../open-workbook';

/** An error as the client library throws it. */
export interface HostError {
  readonly code: string;
  readonly message: string;
  /** `Range.values`; empty where it is not known. */
  readonly location: string;
}

/** Reads an error of the client library; undefined for any other. */
export function hostError(error: unknown): HostError | undefined {
  // The library may live in a realm of its own, whose objects are no instances of ours.
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  if (typeof error.code !== 'string') return undefined;
  const { message, debugInfo } = error as { message?: unknown; debugInfo?: { errorLocation?: unknown } };
  const location = debugInfo?.errorLocation;
  return {
    code: error.code,
    message: typeof message === 'string' ? message : '',
    location: typeof location === 'string' ? location : '',
  };
}

/** The size of a request or of its answer is refused: Excel on the web takes 5 MB. */
export function isTooLarge(error: unknown): boolean {
  const code = hostError(error)?.code;
  return code === 'ResponsePayloadSizeLimitExceeded' || code === 'RequestPayloadSizeLimitExceeded';
}

const codes: Readonly<Record<string, FindingCode>> = {
  InvalidOperationInCellEditMode: 'host-cell-edit',
  AccessDenied: 'host-sheet-protected',
  ResponsePayloadSizeLimitExceeded: 'host-too-large',
  RequestPayloadSizeLimitExceeded: 'host-too-large',
  ItemNotFound: 'host-item-gone',
  InvalidReference: 'host-item-gone',
  ActivityLimitReached: 'host-busy',
  RequestAborted: 'host-busy',
  Conflict: 'host-busy',
  Timeout: 'host-busy',
  WriteNotSupportedWhenModalDialogOpen: 'host-busy',
};

/** What the host's error means to people. */
function findingOf(error: unknown, where: Place = {}): Finding {
  const known = hostError(error);
  const code = known === undefined ? undefined : codes[known.code];
  if (code !== undefined) return finding(code, where);
  const detail = known === undefined ? String(error) : `${known.code} ${known.location} ${known.message}`;
  return finding('host-unforeseen', where, { detail: detail.replace(/\s+/g, ' ').trim() });
}

/** The refusal that an error comes to; one that is a refusal already stays as it is. */
export function refusalOf(error: unknown, where: Place = {}): WorkbookRefusal {
  return error instanceof WorkbookRefusal ? error : new WorkbookRefusal(findingOf(error, where), { cause: error });
}
