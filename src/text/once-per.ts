/** A function that makes something of an object on the first call, and keeps it as long as the object exists. */
export function oncePer<Key extends object, Made extends {}>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, Made>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
