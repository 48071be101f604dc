/** States in which a booking keeps its places for good; held ones keep them until their hold runs out. */
const SEATED = "('requested', 'confirmed', 'checked_in', 'completed', 'no_show')"

/**
 * Places taken of the session `s`, as a scalar: those of all bookings that keep them, but for holds that have run
 * out, for one booking and for the holds of one cart. Parameters: the ids of that booking and of that cart, or null.
 */
export const SEATS_TAKEN_SQL = `(select coalesce(sum(b.party_size), 0)::int from booking b
  where b.session_id = s.id and b.deleted_at is null
  and b.id is distinct from ?::text and (b.status in ${SEATED}
    or (b.status = 'held' and b.hold_expires_at > now() and not coalesce(b.cart_id = ?::text, false))))`
