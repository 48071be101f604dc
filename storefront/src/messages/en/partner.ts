export const partner = {
  confirmEmail: "Confirm your e-mail address",
  confirmYourAddress: "Confirm your address",
  confirmSignInIntro:
    "Sign in with the e-mail and password of your business, then type in the code of the mail.",
  notRegisteredYet: "Not registered yet? <link>Register your business</link>",
  codeSent:
    "We have sent a code to <strong>{email}</strong>. Your business is registered; the code shows that our mail reaches you.",
  becomeAPartner: "Become a partner",
  description:
    "Register your business on Plaza: clients find you, see which times are really free, and book them in a minute.",
  yourChairBooked: "Your chair, booked.",
  intro:
    "Clients see your free times, pick the person they like and book without a phone call. You keep your calendar, your prices and your rules.",
  registerYourBusiness: "Register your business",
  registeredAlready: "Registered already?",
  openYourWorkspace: "Open your workspace",
  confirmed: "Your address is confirmed",
  welcomeIntro:
    "Sign in to your workspace with the same e-mail and password. A checklist waits for you there: your venue, its hours, a service, a person, and where we pay you. Then submit it, and we look at it.",
  confirmMyAddress: "Confirm my address",
  confirmLater: "You can also do this later: <link>open your workspace</link> and confirm the address there.",
  termsForPartners: "Terms for partners",
  businessName: "Business name",
  yourFirstName: "Your first name",
  yourLastName: "Your last name",
  phone: "Phone",
  whatDoYouOffer: "What do you offer?",
  offerHint: "One or two sentences; clients read them on your pages.",
  email: "E-mail",
  emailHint: "You sign in with it, and we send a code to it.",
  passwordHint: "At least 8 characters. If you have a Plaza account with this address, use its password.",
  acceptTerms: "I may act for this business, and accept the <link>terms for partners</link>.",
  registerMyBusiness: "Register my business",
  newCodeSent: "A new code is on its way. The one before does not work any more.",
  sendANewCode: "Send a new code",
  password: "Password",
  goOn: "Go on",
  registerAndConfirm: "Register and confirm",
  registerAndConfirmText: "A few fields and a code by e-mail. Your workspace is open at once.",
  prepare: "Prepare at your own pace",
  prepareText:
    "Your venue, its hours, your services and the people who perform them. A checklist shows what is left.",
  submit: "Submit, and we look at it",
  submitText:
    "A person looks at what you entered. You hear from us by e-mail, with the reason if something is to be corrected.",
  termCommission:
    "Registering and preparing cost nothing. Of what is sold on Plaza we keep a commission, 15 % of each line after discounts unless we agree on another rate; it is fixed when an order is placed.",
  termPromises:
    "You keep the times you offer free, honour the prices and the rules for cancelling that your pages show, and give refunds by them.",
  termTruth:
    "What you tell us about your business is true and up to date. We may ask for proof, and suspend a business whose details are wrong.",
  termClients: "You use what you learn about clients to serve them, and for nothing else.",
  termLeaving: "You may leave at any time; visits that are booked by then still take place or are paid back.",
} as const
