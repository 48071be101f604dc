/**
 * Which of several things in a row a key leads to, around the end back to the beginning; null for keys that lead nowhere.
 *
 * @param current the index of the one that is shown
 * @param isRightToLeft whether the row begins at the right
 */
export function stepByKey(
  key: string,
  current: number,
  count: number,
  isRightToLeft: boolean,
): number | null {
  const forward = isRightToLeft ? "ArrowLeft" : "ArrowRight"
  const back = isRightToLeft ? "ArrowRight" : "ArrowLeft"
  switch (key) {
    case forward:
      return (current + 1) % count
    case back:
      return (current - 1 + count) % count
    case "Home":
      return 0
    case "End":
      return count - 1
    default:
      return null
  }
}
