export { confirmSignIn as POST } from "../../../../account/confirm-sign-in"
