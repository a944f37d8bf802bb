/** What is made of an object the first time that it is asked for, and kept as long as the object is. */
export function oncePer<Key extends object, Made extends {}>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, Made>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
