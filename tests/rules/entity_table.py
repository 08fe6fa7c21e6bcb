"""The entities that the built-in dossier must hold: each by its names, so that none can be lost."""

from typing import NamedTuple


class Named(NamedTuple):
    """An entity: its name, other names that must find it, its name in Khmer script."""

    name: str
    aliases: tuple[str, ...] = ()
    khmer: str = ""


ENTITIES = {
    "hun-sen": Named(
        "Hun Sen", ("Samdech Techo Hun Sen", "Samdech Akka Moha Sena Padei Techo Hun Sen"), khmer="ហ៊ុន សែន"
    ),
    "hun-manet": Named("Hun Manet", ("Samdech Moha Borvor Thipadei Hun Manet",)),
    "prak-sokhonn": Named("Prak Sokhonn", ("Prak Sokhon",)),
    "sem-sovanny": Named("Sem Sovanny"),
    "ly-thuch": Named("Ly Thuch"),
    "duch": Named("Kaing Guek Eav", ("Duch", "Kang Guek Eav")),
    "nuon-chea": Named("Nuon Chea", ("Brother No. 2",)),
    "khieu-samphan": Named("Khieu Samphan"),
    "suos-yara": Named("Suos Yara"),
    "aljarwan": Named("Ahmed bin Mohamed Aljarwan"),
    "iptp": Named("International Parliament for Tolerance and Peace", ("IPTP", "IPTP11")),
    "gctp": Named("Global Council for Tolerance and Peace", ("GCTP",)),
    "peace-charter": Named(
        "Universal Peace Charter",
        (
            "Universal Peace Charter for People and the Planet",
            "Peace Charter: For People and the Planet",
            "Carta para la Paz Universal",
        ),
    ),
    "eccc": Named(
        "Extraordinary Chambers in the Courts of Cambodia",
        ("ECCC", "Khmer Rouge Tribunal", "KRT", "Cambodia Tribunal", "CETC"),
        khmer="អង្គជំនុំជម្រះវិសាមញ្ញក្នុងតុលាការកម្ពុជា",
    ),
    "khmer-rouge": Named(
        "Khmer Rouge", ("Democratic Kampuchea", "Communist Party of Kampuchea"), khmer="ខ្មែរក្រហម"
    ),
    "win-win": Named("Win-Win Policy", khmer="នយោបាយឈ្នះ-ឈ្នះ"),
    "win-win-memorial": Named("Win-Win Memorial", ("Win-Win Monument",), khmer="វិមានឈ្នះឈ្នះ"),
    "npmec": Named(
        "National Centre for Peacekeeping Forces, Mines and Explosive Remnants of War Clearance",
        ("NPMEC", "National Centre for Peacekeeping Forces", "National Peacekeeping Centre"),
    ),
    "rcaf": Named("Royal Cambodian Armed Forces", ("RCAF",)),
    "cmaa": Named(
        "Cambodian Mine Action and Victim Assistance Authority",
        ("CMAA",),
        khmer="អាជ្ញាធរកម្ពុជាគ្រប់គ្រងសកម្មភាពកម្ចាត់មីន និងសង្គ្រោះជនពិការដោយសារមីន",
    ),
    "cmac": Named("Cambodian Mine Action Centre", ("CMAC",)),
    "cmvis": Named("Cambodia Mine/ERW Victim Information System", ("CMVIS", "CMDB")),
    "mine-ban": Named("Anti-Personnel Mine Ban Convention", ("Ottawa Treaty", "Mine Ban Treaty", "APMBC")),
    "ccm": Named("Convention on Cluster Munitions", ("CCM",)),
    "asean": Named("Association of Southeast Asian Nations", ("ASEAN",)),
    "five-point": Named("Five-Point Consensus", ("5PC",)),
    "paris-1991": Named(
        "Paris Agreements of 1991",
        (
            "Paris Peace Agreements",
            "Paris Peace Accords",
            "Agreements on a Comprehensive Political Settlement of the Cambodia Conflict",
        ),
        khmer="កិច្ចព្រមព្រៀងសន្តិភាពទីក្រុងប៉ារីស",
    ),
    "untac": Named("United Nations Transitional Authority in Cambodia", ("UNTAC",)),
    "unga-ess11": Named("Eleventh emergency special session of the UN General Assembly", ("ES-11",)),
    "minusma": Named(
        "United Nations Multidimensional Integrated Stabilization Mission in Mali", ("MINUSMA",)
    ),
    "minusca": Named(
        "United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic",
        ("MINUSCA",),
    ),
    "unifil": Named("United Nations Interim Force in Lebanon", ("UNIFIL",)),
    "unmiss": Named("United Nations Mission in South Sudan", ("UNMISS",)),
    "unmis": Named("United Nations Mission in Sudan", ("UNMIS",)),
    "monusco": Named(
        "United Nations Organization Stabilization Mission in the Democratic Republic of the Congo",
        ("MONUSCO",),
    ),
    "bri": Named("Belt and Road Initiative", ("BRI",)),
    "kl-accord": Named("Kuala Lumpur Peace Accord", ("KL Peace Accord", "Kuala Lumpur Peace Accords")),
    "phnom-penh": Named("Phnom Penh", khmer="ភ្នំពេញ"),
    "anlong-veng": Named("Anlong Veng"),
    "preah-vihear": Named("Temple of Preah Vihear", ("Phra Viharn",), khmer="ប្រាសាទព្រះវិហារ"),
}
