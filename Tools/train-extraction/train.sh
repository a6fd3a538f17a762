#!/usr/bin/env bash
# Remakes the model that finds the body of an article, from the extraction data sets; says how good it is.
#   Tools/train-extraction/train.sh DATA [--folds-only]
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../.." && pwd)"
[ $# -ge 1 ] || { echo "train.sh: cần thư mục dữ liệu (folder of the data sets)" >&2; exit 64; }
data="$(cd "$1" && pwd)"
shift
cd "$root"
swift build -c release --product diemtin --disable-index-store -debug-info-format none
environment="$root/.venv-training"
[ -x "$environment/bin/python" ] || python3 -m venv "$environment"
"$environment/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
export PYTHONDONTWRITEBYTECODE=1
"$environment/bin/python" "$here/train.py" "$(swift build -c release --show-bin-path)/diemtin" "$data" \
  --out Sources/ArticleExtraction "$@"
echo "Xong; kiểm tra bằng / done; now run: python3 Evaluation/gate.py … --only extraction"
