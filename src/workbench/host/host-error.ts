/** An error that the add-in is meant to see: `code` is what real Excel answers, the rest is for people. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** A member of the API that the workbench does not play. Never answered quietly: see `Session.missing`. */
export class NotImplementedError extends HostError {
  constructor(readonly member: string) {
    super("ApiNotFound", `${member} not implemented by workbench host`, 404);
    this.name = "NotImplementedError";
  }
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
}

export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", message);
}

export function wrongDimensions(): HostError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
}
