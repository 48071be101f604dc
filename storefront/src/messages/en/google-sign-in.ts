export const googleSignIn = {
  withGoogle: "Continue with Google",
  orWithPassword: "or with your password",
  taken: "This address has an account already",
  takenText:
    "Sign in with its password, or have a new one sent to you. Accounts are not merged by themselves.",
  failed: "Signing in with Google did not work",
  failedText: "Please try again, or sign in with your password. Google must have confirmed your address.",
  failedAnewText: "You are signed in as before, and nothing has changed. Please try again.",
  declined: "It was declined at Google",
  declinedText: "Nobody was signed in. Try again, or sign in with your password.",
  declinedAnewText: "You are signed in as before, and nothing has changed. Try again whenever you like.",
  anew: "Sign in with Google again",
  anewText: "Sign in with Google again to show that it is you; then you have ten minutes.",
} as const
