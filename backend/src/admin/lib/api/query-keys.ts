/** First part of the key of every query of ours; the rest is the path and its parameters. */
export const PLAZA = "plaza"
