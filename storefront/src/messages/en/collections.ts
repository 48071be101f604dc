/** The collections that the demo city begins with, by handle. English shows what the backend calls them. */
export const collections = {
  gifts: "Gifts",
  "for-the-bath": "For the bath",
  "new-this-season": "New this season",
} as const
