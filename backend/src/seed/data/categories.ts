/** The eight kinds of service; venues, services and staff skills speak of them by these words. */
export const CATEGORIES = ["massage", "hair", "nails", "spa", "fitness", "dental", "barber", "yoga"] as const

export type Category = (typeof CATEGORIES)[number]

/** One kind of service as shoppers read it; `handle` is that of the product category and of the venue category. */
export interface CategoryText {
  name: string
  handle: string
  description: string
}

export const CATEGORY_TEXTS: Record<Category, CategoryText> = {
  massage: {
    name: "Massage",
    handle: "massage",
    description: "Thai, deep tissue, aroma and sports massage by trained therapists.",
  },
  hair: {
    name: "Hair",
    handle: "hair",
    description: "Cuts, colour, braids, blow-dries and treatments for every kind of hair.",
  },
  nails: {
    name: "Nails",
    handle: "nails",
    description: "Manicures, pedicures, gel and nail art with tools sterilised for each guest.",
  },
  spa: {
    name: "Spa",
    handle: "spa",
    description: "Facials, scrubs, wraps and baths for an hour or half a day away from it all.",
  },
  fitness: {
    name: "Fitness class",
    handle: "fitness-class",
    description: "Reformer, boxing, strength and mobility with a coach who watches your form.",
  },
  dental: {
    name: "Dental",
    handle: "dental",
    description: "Check-ups, cleaning, whitening and repairs with the price told beforehand.",
  },
  barber: {
    name: "Barber",
    handle: "barber",
    description: "Fades, scissor cuts, beard work and hot-towel shaves.",
  },
  yoga: {
    name: "Yoga",
    handle: "yoga",
    description: "Vinyasa, hatha, yin and breath work, from first lessons to daily practice.",
  },
}
