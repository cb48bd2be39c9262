/** Makes names unique: the second of one name has `-2` behind it. */
export function uniqueNames(): (name: string) => string {
  const met = new Map<string, number>();
  return (name) => {
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    return times === 1 ? name : `${name}-${String(times)}`;
  };
}
