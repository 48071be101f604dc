/** The categories that Plaza begins with, by handle. English shows what the backend calls them. */
export const categories = {
  massage: "Massage",
  hair: "Hair",
  nails: "Nails",
  spa: "Spa",
  "fitness-class": "Fitness class",
  dental: "Dental",
  barber: "Barber",
  yoga: "Yoga",
} as const
