/** The code a driver or the system gave an error, "SQLITE_BUSY", "ECONNREFUSED" or "57P01"; "" when there is none. */
export function codeOf(error: unknown): string {
  return isObject(error) && typeof error.code === 'string' ? error.code : '';
}

/** The message of whatever was thrown (better-sqlite3's errors are no native ones). */
export function messageOf(error: unknown): string {
  return isObject(error) && typeof error.message === 'string' ? error.message : String(error);
}

/** The message without the call and path that the system adds: "EACCES: permission denied". */
export function reasonOf(error: unknown): string {
  const message = messageOf(error);
  return isObject(error) && 'syscall' in error ? (message.split(',')[0] ?? message) : message;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
