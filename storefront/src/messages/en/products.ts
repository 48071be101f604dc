export const products = {
  shop: "Shop",
  oilsBrushesMatsAndMore: "Oils, brushes, mats and more: what the venues on Plaza work with, to take home.",
  whatTheVenuesWorkWith:
    "What the venues work with, to take home. It goes into the same cart as your bookings.",
  notSoldInCurrency: "Not sold in {currency}",
  chooseOne: "Choose one",
  addToCart: "Add to cart",
  soldOut: "Sold out",
  itIsInYourCart: "It is in your cart",
  toTheCart: "To the cart",
  thatDidNotWork: "That did not work",
  region: "Region",
  soldOut2: "· sold out",
  loadingTheShop: "Loading the shop",
  nothingIsSoldInCurrency:
    "Nothing is sold in {currency} at the moment. Please come back soon, or look at another region.",
  nothingHereYet: "Nothing here yet",
  inStock: "In stock",
  onlyLeft: "Only {stock} left",
} as const
