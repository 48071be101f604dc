const MOST_ATTEMPTS = 3
const EXCLUSION_VIOLATION = "23P01"

/** Runs work anew, up to three times in all, when someone took a time between its look at it and its claim. */
export async function retryingTaken<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if ((error as { code?: unknown }).code !== EXCLUSION_VIOLATION || attempt === MOST_ATTEMPTS) throw error
    }
  }
}
