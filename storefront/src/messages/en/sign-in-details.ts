export const signInDetails = {
  email: "E-mail address",
  signInWith: "You sign in with <span>{email}</span>.",
  newEmail: "New e-mail address",
  yourPassword: "Your password",
  sendMeACode: "Send me a code",
  password: "Password",
  otherDevicesSignedOut: "All other devices were signed out.",
  passwordChanged: "Your password is changed",
  presentPassword: "Present password",
  newPassword: "New password",
  changePassword: "Change password",
  signInFromNowOn: "You sign in with {email} from now on. All other devices were signed out.",
  emailChanged: "Your address is changed",
  digitsSent:
    "We have sent six digits to <span>{email}</span>. Nothing changes before you type them in.",
  lookIntoYourMailbox: "Look into your mailbox",
  confirmNewEmail: "Confirm my new address",
  keptText:
    "All devices were signed out. We have sent you a mail with the way to a new password: whoever asked for the change knew the old one.",
  kept: "Your address stays as it was",
  keepMyEmail: "It was not me: keep my address",
} as const
