/** The filters: which severities and which words are shown. Plain JavaScript that older browsers in offices understand. */
export const pageScript = `
(function () {
  var forms = [].slice.call(document.querySelectorAll('form.filters'))
  forms.forEach(function (form) {
    var file = form.parentNode
    var all = function (selector) { return [].slice.call(file.querySelectorAll(selector)) }
    function apply() {
      var words = form.elements.words.value.trim().toLowerCase()
      var shown = 0
      all('li.note').forEach(function (note) {
        var fits = form.elements[note.dataset.severity].checked && note.textContent.toLowerCase().indexOf(words) >= 0
        note.hidden = !fits
        if (fits) shown += 1
        all('a.mark[href="#' + note.id + '"]').forEach(function (mark) { mark.hidden = !fits })
      })
      all('[data-notes]').forEach(function (place) {
        var isShown = place.dataset.notes.split(' ').some(function (id) { return !document.getElementById(id).hidden })
        place.classList.toggle('off', !isShown)
      })
      form.querySelector('output').hidden = shown > 0
    }
    form.hidden = false
    form.addEventListener('input', apply)
    form.addEventListener('submit', function (event) { event.preventDefault() })
    apply()
  })
})()
`
