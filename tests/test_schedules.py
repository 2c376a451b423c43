"""The examples for schedulers, run as far as that needs nothing installed."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.loopback import ROOT
from tests.test_docs import blocks

TEXT = (ROOT / "docs" / "schedules.md").read_text("utf-8")
# Of batch/v1 CronJob, what the example uses: https://kubernetes.io/docs/reference/kubernetes-api/
FIELDS = {
    "": {"apiVersion", "kind", "metadata", "spec"},
    "spec": {"schedule", "concurrencyPolicy", "jobTemplate", "timeZone", "startingDeadlineSeconds"},
    "spec.jobTemplate.spec": {"backoffLimit", "template", "activeDeadlineSeconds"},
    "spec.jobTemplate.spec.template.spec": {
        "restartPolicy",
        "terminationGracePeriodSeconds",
        "securityContext",
        "containers",
        "volumes",
    },
}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with a `depeche` that tells its environment and ends as the file `code` says."""
    program = tmp_path / ".venv" / "bin" / "depeche"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\necho "$DEPECHE_CONTACT $@"\nexit $(cat code)\n')
    program.chmod(0o755)
    return tmp_path


def ended(command: str, home: Path, code: int) -> subprocess.CompletedProcess[str]:
    (home / "code").write_text(str(code))
    return subprocess.run(
        ["/bin/sh", "-c", command.replace("/srv/depeche", str(home))],
        env={},
        capture_output=True,
        text=True,
        check=False,
    )


def test_cron_mails_only_when_there_is_something_to_do(home: Path) -> None:
    (line,) = (x for x in blocks(TEXT, "crontab")[0].splitlines() if not x.startswith("#"))
    command = line.split(None, 5)[5]
    assert "%" not in command, "cron would end the line there"
    assert ended(command, home, 0).stdout == ""
    assert (home / "cron.log").read_text() == "https://example.org/bot run --limit 200\n"
    assert "run --limit 200" in ended(command, home, 4).stdout


def test_airflow_tells_skipped_from_failed(home: Path) -> None:
    command = re.search(r'bash_command="(.*)"', blocks(TEXT, "python")[0])
    skipped = re.search(r"skip_on_exit_code=(\d+)", blocks(TEXT, "python")[0])
    assert command
    assert skipped
    codes = {code: ended(command[1], home, code).returncode for code in (0, 2, 3, 4, 5, 6)}
    assert codes == {code: code for code in codes} | {3: int(skipped[1])}


def test_kubernetes_knows_the_fields() -> None:
    job = yaml.safe_load(blocks(TEXT, "yaml")[0])
    assert (job["apiVersion"], job["kind"]) == ("batch/v1", "CronJob")
    for path, known in FIELDS.items():
        part: Any = job
        for name in path.split(".") if path else ():
            part = part[name]
        assert part.keys() <= known, path
    pod = job["spec"]["jobTemplate"]["spec"]["template"]["spec"]
    mounted = {m["name"] for c in pod["containers"] for m in c["volumeMounts"]}
    assert mounted == {volume["name"] for volume in pod["volumes"]}
    assert pod["restartPolicy"] == "Never", "a CronJob takes Never or OnFailure only"
    assert pod["terminationGracePeriodSeconds"] > 90, "depeche run gives a crawl 90 seconds"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd here")
def test_systemd_takes_the_units(home: Path) -> None:
    service, timer = blocks(TEXT, "ini")
    (home / "depeche.service").write_text(service.replace("/srv/depeche/.venv", f"{home}/.venv"))
    (home / "depeche.timer").write_text(timer)
    units = [str(home / f"depeche.{kind}") for kind in ("service", "timer")]
    done = subprocess.run(
        ["systemd-analyze", "verify", *units], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
