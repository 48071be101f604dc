/** A venue as the map shows it. */
export type MapVenue = {
  id: string
  name: string
  city: string | null
  latitude: number
  longitude: number
  /** The venue's page, in the language of this one. */
  href: string
  /** The lowest price, printed; null when nothing has one. */
  price: string | null
}

/** What an operator has set; without a style the map draws coasts and borders that come with Plaza. */
export type MapSettings = { styleUrl: string | null; attribution: string | null }
