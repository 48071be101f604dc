import { useMutation, useQueryClient } from "@tanstack/react-query"

import { ApiError } from "./error"
import { PLAZA } from "./query-keys"

/**
 * A mutation after which every Plaza list and detail on the screen is fetched again: a shift shows on the venue, a
 * venue's currency on its services, so no page has to know who else shows what it changed. So it is after a conflict:
 * what the screen shows is not what there is.
 * @param goneId id of what it removes; what is about that is not asked for again while its page is being left
 */
export function useChange<TInput, TAnswer>(change: (input: TInput) => Promise<TAnswer>, goneId?: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onError: (error) => {
      if (error instanceof ApiError && error.status === 409)
        void client.invalidateQueries({ queryKey: [PLAZA] })
    },
    onSuccess: () =>
      client.invalidateQueries({
        queryKey: [PLAZA],
        predicate: ({ queryKey }) => !goneId || !JSON.stringify(queryKey).includes(goneId),
      }),
  })
}
