/**
 * A duration for people: "0.4 s", "12.3 s", "3 min 20 s".
 * @param {number} milliseconds
 */
export function seconds(milliseconds) {
  if (milliseconds < 100_000) return `${(milliseconds / 1000).toFixed(1)} s`
  const whole = Math.round(milliseconds / 1000)
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}
