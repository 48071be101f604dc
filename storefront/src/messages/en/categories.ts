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
  "body-and-bath": "Body and bath",
  "hair-care": "Hair care",
  "nail-care": "Nail care",
  "shave-and-beard": "Shave and beard",
  "oral-care": "Oral care",
  "movement-gear": "Movement gear",
  "home-and-tea": "Home and tea",
} as const
