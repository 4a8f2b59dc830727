/** Stands where Payload would put a button that the workflow bar replaces. */
export function Nothing() {
  return null;
}
