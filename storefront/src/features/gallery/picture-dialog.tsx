"use client"

import { useEffect, useRef } from "react"
import type { KeyboardEvent } from "react"
import { useTranslations } from "#languages"
import { Icon } from "@/ui/icon"
import type { IconName } from "@/ui/icon"
import { PictureFrame } from "@/ui/picture-frame"
import type { GalleryPicture } from "./gallery-picture"
import { stepByKey } from "./step-by-key"

type PictureDialogProps = {
  title: string
  pictures: readonly GalleryPicture[]
  /** Which picture is shown; null while the dialog is closed. */
  shown: number | null
  onShow: (index: number | null) => void
}

function Step({ icon, label, onStep }: { icon: IconName; label: string; onStep: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onStep}
      className="grid size-12 shrink-0 place-items-center rounded-full border border-edge bg-surface text-ink hover:border-ink"
    >
      <Icon name={icon} />
    </button>
  )
}

/**
 * Pictures as large as the window, one at a time; around the end comes the beginning. Arrow keys, Home and End lead
 * through them, Escape closes, and the focus goes back to where it was.
 */
export function PictureDialog({ title, pictures, shown, onShow }: PictureDialogProps) {
  const t = useTranslations("gallery")
  const dialog = useRef<HTMLDialogElement>(null)
  const isOpen = shown !== null
  const picture = shown === null ? undefined : pictures[shown]

  useEffect(() => {
    if (isOpen && !dialog.current?.open) {
      dialog.current?.showModal()
    } else if (!isOpen && dialog.current?.open) {
      dialog.current.close()
    }
  }, [isOpen])

  const stepBy = (by: number) => shown !== null && onShow((shown + by + pictures.length) % pictures.length)

  function onKeyDown(event: KeyboardEvent) {
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === "rtl"
    const next = shown === null ? null : stepByKey(event.key, shown, pictures.length, isRightToLeft)
    if (next !== null) {
      event.preventDefault()
      onShow(next)
    }
  }

  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={() => onShow(null)}
      onKeyDown={onKeyDown}
      className="m-0 h-dvh max-h-none w-screen max-w-none bg-paper p-0 text-ink backdrop:bg-black/70"
    >
      {picture && shown !== null && (
        <div className="flex h-full flex-col gap-3 p-3 sm:p-5">
          <div className="flex items-center justify-between gap-4">
            <p role="status" className="min-w-0">
              <span className="font-semibold">
                {t("pictureOf", { position: shown + 1, count: pictures.length })}
              </span>
              <span className="sr-only">: {picture.alt}</span>
            </p>
            <Step icon="close" label={t("close")} onStep={() => onShow(null)} />
          </div>
          <PictureFrame
            key={picture.id}
            url={picture.url}
            variants={picture.variants}
            alt={picture.alt}
            fallback={title}
            sizes="100vw"
            preload
            className="min-h-0 flex-1 rounded-2xl [&_img]:object-contain"
          />
          {pictures.length > 1 && (
            <div className="flex items-center justify-center gap-4">
              <Step icon="left" label={t("previous")} onStep={() => stepBy(-1)} />
              <p aria-hidden className="line-clamp-2 max-w-xl min-w-0 flex-1 text-center text-sm text-muted">
                {picture.alt}
              </p>
              <Step icon="right" label={t("next")} onStep={() => stepBy(1)} />
            </div>
          )}
        </div>
      )}
    </dialog>
  )
}
