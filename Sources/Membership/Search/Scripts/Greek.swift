extension Alphabet {
  /// Greek after ELOT 743 (ISO 843), as passports have it, with the digraphs of foreign names.
  static let greek = Alphabet(
    """
    α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch
    ψ:ps ω:o ά:a έ:e ή:i ί:i ό:o ύ:y ώ:o ϊ:i ΐ:i ϋ:y ΰ:y
    αυ:av αύ:av ευ:ev εύ:ev ηυ:iv ηύ:iv ου:ou ού:ou
    αυθ:afth ευθ:efth αυκ:afk ευκ:efk αυξ:afx ευξ:efx αυπ:afp ευπ:efp αυσ:afs ευσ:efs αυτ:aft
    ευτ:eft αυφ:af ευφ:ef αυχ:afch ευχ:efch αύτ:aft εύτ:eft αύσ:afs εύσ:efs
    μπ:mB ^μπ:b ντ:nD ^ντ:d γκ:g γγ:ng γξ:nx γχ:nch τζ:tz τσ:ts
    """)
}
