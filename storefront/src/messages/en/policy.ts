export const policy = {
  freeUntilStart: "Free cancellation until the start.",
  freeUntilBefore: "Free cancellation until {leadTime} before.",
  freeUntil: "Free cancellation until {moment}.",
  cancellingCosts: "Cancelling costs {percentage} % of the price.",
  cancellingIsFree: "Cancelling is free.",
  laterCosts: "Later than that costs {percentage} % of the price.",
  noShowCosts: "Not showing up costs {percentage} % of the price.",
  paidInFull: "Paid in full when you book.",
  nothingNow: "Nothing to pay now; you pay at the venue.",
  percentageNow: "{percentage} % is paid when you book, the rest at the venue.",
  amountNow: "{amount} is paid when you book, the rest at the venue.",
  approval: "The venue confirms your request before it is booked.",
} as const
