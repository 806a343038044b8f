/**
 * `make` with a memory for its last argument: rules take one macro after the other, and what several of them ask
 * about it (or one of them about its options) is found out once.
 */
export function once<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  let last: { readonly key: Key; readonly made: Made } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, made: make(key) };
    return last.made;
  };
}
