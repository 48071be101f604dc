export const signInDetails = {
  eMailAddress: "E-mail address",
  youSignInWithEmail: "You sign in with <span>{email}</span>.",
  newEMailAddress: "New e-mail address",
  yourPassword: "Your password",
  sendMeACode: "Send me a code",
  password: "Password",
  allOtherDevicesWereSigned: "All other devices were signed out.",
  yourPasswordIsChanged: "Your password is changed",
  presentPassword: "Present password",
  newPassword: "New password",
  changePassword: "Change password",
  youSignInWithEmail2: "You sign in with {email} from now on. All other devices were signed out.",
  yourAddressIsChanged: "Your address is changed",
  weHaveSentSixDigits:
    "We have sent six digits to <span>{email}</span>. Nothing changes before you type them in.",
  lookIntoYourMailbox: "Look into your mailbox",
  confirmMyNewAddress: "Confirm my new address",
  allDevicesWereSignedOut:
    "All devices were signed out. We have sent you a mail with the way to a new password: whoever asked for the change knew the old one.",
  yourAddressStaysAsIt: "Your address stays as it was",
  itWasNotMeKeep: "It was not me: keep my address",
} as const
