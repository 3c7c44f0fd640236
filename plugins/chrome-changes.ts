/**
 * What Slidev's chrome does otherwise in this deck and no option sets, by file below `@slidev/client`: a piece of its
 * template and what takes its place, in every language.
 */
export const CHROME_CHANGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The note moves on with the steps; in a built deck Slidev leaves it where it is, with what is to be said out of sight.
  'internals/NoteStatic.vue': {
    ':clicks-context="clicksContext"': ':clicks-context="clicksContext" auto-scroll',
  },
  // What is said at a step begins at the top, where the most of it is in sight.
  'internals/NoteDisplay.vue': {
    'block: \'center\'': 'block: \'start\'',
  },
  // Leads to Slidev's list of slides and notes for authors, which the deck does not have.
  'internals/QuickOverview.vue': {
    'v-if="__SLIDEV_FEATURE_PRESENTER__"': 'v-if="false"',
  },
  // Leads to a page that writes into the slides' file, which needs Slidev's own server.
  'pages/notes.vue': {
    'to="/notes-edit" target="_blank"': 'v-if="false"',
  },
  // What opens a menu is one button; Slidev puts it into another, and the focus stops at both.
  'internals/MenuButton.vue': {
    '<button :class="{ disabled }" @click="value = !value">': '<div class="flex" :class="{ disabled }" @click="value = !value">',
    '</button>': '</div>',
  },
  // The choice is marked in the deck's colour; Slidev makes one up from the letters of the label.
  'internals/SegmentControl.vue': {
    ':color="option.value === modelValue"': ':color="false"',
    'option.value === modelValue ? \'\' : \'op50\'': 'option.value === modelValue ? \'font-bold text-primary\' : \'op75\'',
  },
}
