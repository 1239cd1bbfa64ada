/** Excel refuses: what stands in the batch's `Error`. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

export const itemNotFound = (what: string): ExcelError =>
  new ExcelError('ItemNotFound', `The requested resource doesn't exist: ${what}.`, 404);

export const invalidArgument = (what: string): ExcelError =>
  new ExcelError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}.`);

export const invalidOperation = (what: string): ExcelError =>
  new ExcelError('InvalidOperation', `The operation attempted is invalid on the object: ${what}.`);

export const accessDenied = (what: string): ExcelError =>
  new ExcelError('AccessDenied', `You can't perform the requested operation: ${what}.`, 403);
