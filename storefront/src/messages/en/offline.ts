export const offline = {
  title: "You are offline",
  explanation: "Plaza cannot be reached. Your coming bookings are kept on this device.",
  coming: "Coming bookings",
  again: "Try again",
}
