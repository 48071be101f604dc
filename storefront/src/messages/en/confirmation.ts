export const confirmation = {
  thankYou: "Thank you",
  noOrderText: "Your confirmation e-mail has all you need. With an account, your visits are in My bookings.",
  noOrder: "There is no recent order here",
  orderNumber: "Order number <span>{display_id}</span>. A confirmation goes to <span2>{email}</span2>.",
  summary: "Summary",
  myBookings: "My bookings",
  createAnAccount: "Create an account",
  bookingNumber: "Booking number",
  requestText:
    "The venue looks at every request itself. You get an e-mail as soon as it has answered; if it cannot take you, you get your money back.",
  toBeDelivered: "To be delivered",
  requestSent: "Your request is sent",
  youAreBooked: "You are booked",
  findAVenue: "Find a venue",
  addToCalendar: "Add to calendar",
  addToCalendarTitle: "Add to calendar: {title}",
} as const
