import { useEffect, useState } from "react"

/** A value once it has not changed for so many milliseconds; compared as JSON. */
export function useDebounced<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value)
  const key = JSON.stringify(value)
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(JSON.parse(key) as T), milliseconds)
    return () => window.clearTimeout(timer)
  }, [key, milliseconds])
  return settled
}
