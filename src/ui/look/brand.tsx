/** The mark: two people side by side, the sun behind one of them, their shoulders a line of hills. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 48 40" aria-hidden="true" focusable="false">
      <circle class="mark-sun" cx="17" cy="10.5" r="7.5" />
      <circle class="mark-leaf" cx="33" cy="14" r="6" />
      <path
        class="mark-hill"
        d="M24.6 24.3C26.700 22.6 29.500 21.700 32.500 21.700c7 0 11.800 5.800 13.500 15.300.2 1.200-.6 2-1.700 2H31.200c.5-5.600-1.900-10.900-6.600-14.700Z"
      />
      <path
        class="mark-near"
        d="M2 37c1.200-11 6.800-17.500 14.500-17.500S29.800 26 31 37c.1 1.200-.6 2-1.800 2H3.800C2.600 39 1.900 38.200 2 37Z"
      />
    </svg>
  )
}
