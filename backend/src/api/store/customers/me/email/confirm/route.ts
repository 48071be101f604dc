export { confirmEmailChange as POST } from "../../../../../account/change-email"
