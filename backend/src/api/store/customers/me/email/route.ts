export { askEmailChange as POST } from "../../../../account/change-email"
