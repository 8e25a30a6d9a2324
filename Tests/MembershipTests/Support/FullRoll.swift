/// A roll that uses everything that the format has.
enum FullRoll {
  static let text = #"""
    {
      "$schema": "membership.schema.json",
      "version": 1,
      "network": {
        "name": {"en": "Silk Network", "zh-Hant": "絲綢網路"},
        "also_known_as": ["Silkies"],
        "purpose": {"text": {"en": "To weave."}, "sources": ["page"]},
        "leadership": {"text": "Every orientation has a leader.", "sources": ["page"]},
        "city_lists": [
          {"cities": [{"name": {"en": "Paper Town"}}, {"city": "lyon"}], "note": "Founders.",
           "sources": ["page"]},
          {"cities": []}
        ],
        "as_of": "2020-11-20",
        "history": [{"date": "2019-11", "title": "Launch", "sources": ["page"], "x-seen": true}],
        "note": {"en": "The charter is not published."},
        "sources": ["page"]
      },
      "x-made-by": {"anything": [1, 2.5e3, null]},
      "sources": [
        {"id": "page", "title": {"en": "A page"}, "publisher": "Somebody", "date": "2020",
         "lang": "fr", "url": "https://example.org/", "derived": ["en"], "note": "A repost."}
      ],
      "countries": [
        {"code": "FR", "name": {"en": "France"}, "sources": ["page"]},
        {"code": "XK", "name": "Kosovo"},
        {"code": "BR", "name": "Brazil"}
      ],
      "cities": [
        {"id": "lyon", "name": {"en": "Lyon", "zh-Hant": "里昂"}, "country": "FR",
         "other_names": [{"name": "Lione", "lang": "it", "kind": "spelling", "sources": ["page"]}],
         "latitude": 45.76, "longitude": 4.84, "derived": ["en"],
         "inferred": {"country": "the language of the page"}, "sources": ["page"]}
      ],
      "organizations": [
        {"id": "isu", "name": {"en": "Silk Union"}, "acronym": "ISU", "derived": ["en"]},
        {"id": "metro", "name": "Lyon Metropole", "sources": ["page"],
         "other_names": [{"name": "Grand Lyon", "kind": "alias"}],
         "inferred": {"name": {"en": "the same address"}}}
      ],
      "delegates": [
        {"id": "guo", "name": "張國強", "lang": "zh-Hant", "family_name": "張",
         "given_name": "國強", "honorific_prefix": null, "name_order": "family_first",
         "other_names": [
           {"name": "Zhang Guoqiang", "lang": "zh-Latn", "kind": "romanization", "derived": true,
            "sources": ["page"]},
           {"name": "Zhang Guoqiangg", "kind": "spelling", "misprint": true,
            "inferred": {"name": {"en": "the same post"}}}
         ],
         "posts": [{"title": {"en": "Chairman"}, "organizations": ["isu"],
                    "printed": {"zh-Hant": "主席"}, "derived": ["en"], "sources": ["page"]}]},
        {"id": "xavier", "name": "Xavier Lépingle", "country": "FR", "city": "lyon",
         "region": {"en": "Rhône"}, "capacity": "delegate",
         "inferred": {"country": {"en": "the list"}, "city": "the address", "region": "the map"},
         "posts": [{"title": "President", "organizations": ["metro", "isu"]}, {"title": "Member"}],
         "contacts": [{"type": "email", "value": "x@example.org"},
                      {"type": "phone", "value": "+33"}, {"type": "url", "value": "https://x"}],
         "note": "A remark.", "sources": ["page"]},
        {"id": "moulin", "name": "Isabelle Moulin", "country": "FR", "capacity": "guest",
         "posts": [{"title": "Curator"}]},
        {"id": "ilir", "name": "Ilir O’Brien-Berisha", "country": "XK",
         "posts": [{"title": "Mayor"}]},
        {"id": "nobody", "name": "Ann Nobody", "posts": [{"title": "Weaver"}]}
      ],
      "orientations": [
        {"id": "innovation", "number": 2, "title": {"en": "Innovation", "fr": "Innovation"},
         "leader": {"delegate": "ilir", "since": "2020-11-20", "sources": ["page"]},
         "co_leader": {"delegate": "xavier"},
         "members": [{"delegate": "guo"}, {"delegate": "ilir"}, {"city": "lyon"},
                     {"organization": "isu"}, {"delegate": "guo"}],
         "sources": ["page"]},
        {"id": "influence", "number": 1, "title": "Influence", "leader": {"city": "lyon"},
         "co_leader": null}
      ],
      "meetings": [
        {"id": "2020-11-20", "date": "2020-11-20", "title": "Conference", "form": "online",
         "hosts": [{"organization": "metro"}, {"city": "lyon"}], "chair": {"delegate": "xavier"},
         "participants": [{"delegate": "guo", "sources": ["page"]}, {"city": "lyon"},
                          {"organization": "isu"}],
         "agenda": [{"title": "Opening", "speakers": [{"delegate": "xavier"}]},
                    {"title": "Speech", "speakers": [{"delegate": "guo"}, {"organization": "isu"}],
                     "note": {"en": "On silk."}, "sources": ["page"]}],
         "note": "By video.", "sources": ["page"]},
        {"id": "next", "date": "2021", "title": "Next", "status": "planned", "form": "in_person",
         "place": {"country": "BR"}},
        {"id": "later", "date": "2021-02", "title": "Later", "place": {"city": "lyon"}}
      ]
    }

    """#
}
