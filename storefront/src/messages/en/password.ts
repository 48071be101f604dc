export const password = {
  password: "Password",
  hint: "At least 8 characters. A few words in a row are easy to remember and hard to guess.",
  score0: "Very easy to guess.",
  score1: "Easy to guess.",
  score2: "Still easy to guess.",
  score3: "Good.",
  score4: "Hard to guess.",
} as const
