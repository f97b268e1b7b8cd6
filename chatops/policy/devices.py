"""From which device somebody posts. Clause 9.7: the council's own, unless the Clerk or the Deputy consented before."""

from enum import StrEnum

from chatops.policy.objections import Objection


class Device(StrEnum):
    """What somebody says of the device from which they posted. The value is what the record keeps."""

    COUNCIL = "council"
    OTHER = "other"


def device_is_said(device: Device | None) -> list[Objection]:
    """9.7: whoever posts says whether it was from one of the council's own devices."""
    if device is not None:
        return []
    return [Objection("9.7", "Say whether it was posted from one of the council's own devices.", "device")]
