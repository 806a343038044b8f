export async function changedFiles(_ref: string | true, _cwd: string): Promise<ReadonlySet<string>> {
  return new Set();
}
