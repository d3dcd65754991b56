/** Which marker an arrow key, Home or End leads to from another; null for every other key. */
export function neighbour(key: string, from: number, length: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (from + 1) % length;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (from + length - 1) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
