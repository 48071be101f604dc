const CARD = "bg-ui-bg-component w-full animate-pulse rounded-lg"

/** Two columns of grey cards while a detail page loads. */
export function DetailSkeleton() {
  return (
    <div aria-busy className="flex w-full flex-col gap-4 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]">
      <div className="flex flex-col gap-y-3">
        <div className={`${CARD} h-72`} />
        <div className={`${CARD} h-56`} />
      </div>
      <div className="flex flex-col gap-y-3">
        <div className={`${CARD} h-48`} />
        <div className={`${CARD} h-32`} />
      </div>
    </div>
  )
}
