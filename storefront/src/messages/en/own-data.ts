export const ownData = {
  myData: "My data",
  intro: "What Plaza keeps of you is yours: take a copy of it, or have it erased.",
  copyTitle: "A copy of your data",
  copyText:
    "One file with your profile, addresses, visits, orders and sign-ins, in a format that programs read (JSON).",
  password: "Password",
  download: "Download my data",
  preparing: "Preparing your file",
  downloaded: "Your file is on its way",
  downloadedText: "Keep it safe: whoever opens it reads all of it.",
  deleteTitle: "Delete your account",
  deleteText:
    "Your name, addresses, number, picture and sign-in are erased here and at every business, for good. What was sold stays in their books, without you.",
  notYet: "There is still something open",
  notYetText:
    "An account can be deleted once its visits have taken place or are cancelled, and its orders have left.",
  visit: "Visit {number}",
  order: "Order #{number}",
  deleteButton: "Delete my account",
  confirmTitle: "Delete your account for good?",
  confirmText: "This cannot be undone. Nobody can bring your bookings or orders back into an account.",
  yesDelete: "Yes, delete my account",
  keepAccount: "Keep my account",
  gone: "Your account is deleted",
  goneText: "A last mail confirms it. You are welcome any time, as a guest or with a new account.",
  toHome: "To the start page",
} as const
