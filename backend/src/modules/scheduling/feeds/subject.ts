/** Whose calendar a feed is. */
export interface FeedSubject {
  subject_type: "staff" | "customer"
  subject_id: string
}
