export { changePassword as POST } from "../../../../account/change-password"
