/**
 * A run that cannot start because of something the user can change: a flag, a path, a formatter.
 * It is printed without a stack, and the exit code is 2.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
