#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Files of the schema may be edited until they are released with a tag. Without git there is no tag to compare with.
set -euo pipefail
released=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../../.ci/released")
command -v git >/dev/null || exit 0

(cd "$(dirname "$released")" && "$released")

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export GIT_AUTHOR_NAME=test GIT_AUTHOR_EMAIL=test@localhost GIT_COMMITTER_NAME=test GIT_COMMITTER_EMAIL=test@localhost
commit() { git add --all && git commit --quiet --no-verify --message "$1"; }
may_be_committed() { "$released" || { echo "refused: $1"; exit 1; }; }
is_refused() { if "$released" 2>/dev/null; then echo "not refused: $1"; exit 1; fi; }

git init --quiet
mkdir -p resources/sql tests/schemas
echo 1 | tee resources/sql/0001_a.sql tests/schemas/0001.sqlite.sql >other.txt
commit first
echo 2 >resources/sql/0001_a.sql
may_be_committed "an edit before the first tag"
commit second
git tag v1
echo 2 >resources/sql/0002_b.sql
echo 2 >other.txt
may_be_committed "a new step, and an edit of another file"
commit third
echo 3 >resources/sql/0002_b.sql
may_be_committed "an edit of a step that came after the tag"
for file in resources/sql/0001_a.sql tests/schemas/0001.sqlite.sql; do
    echo 3 >"$file"
    is_refused "an edit of $file"
    rm "$file"
    is_refused "the removal of $file"
    git checkout --quiet "$file"
done
git mv resources/sql/0001_a.sql resources/sql/0003_a.sql
is_refused "another name for a step"
