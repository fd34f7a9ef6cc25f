// What a page of 2008 does with a script: checked rows are marked, and one box checks all.
const boxes = [...document.querySelectorAll('input[name="select"]')];
const all = document.querySelector('#select-all');

function mark() {
  for (const box of boxes) box.closest('tr').classList.toggle('selected', box.checked);
}

for (const box of boxes) box.addEventListener('change', mark);
all?.addEventListener('change', () => {
  for (const box of boxes) box.checked = all.checked;
  mark();
});
