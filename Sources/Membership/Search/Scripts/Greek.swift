extension Alphabet {
  /// Greek after ELOT 743 (ISO 843), as passports have it, with the digraphs of foreign names.
  /// Names of antiquity that end with -εύς end with -eus (Odysseus). The last rows are of letters
  /// that are no longer written, of small capitals, and of those of Coptic that are not Greek.
  static let greek = Alphabet(
    """
    α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch
    ψ:ps ω:o ά:a έ:e ή:i ί:i ό:o ύ:y ώ:o ϊ:i ΐ:i ϋ:y ΰ:y
    αυ:av αύ:av ευ:ev εύ:ev ηυ:iv ηύ:iv ου:ou ού:ou
    αυθ:afth ευθ:efth αυκ:afk ευκ:efk αυξ:afx ευξ:efx αυπ:afp ευπ:efp αυσ:afs ευσ:efs αυτ:aft
    ευτ:eft αυφ:af ευφ:ef αυχ:afch ευχ:efch αύτ:aft εύτ:eft αύσ:afs εύσ:efs
    ευς:eVs εύς:eVs
    μπ:mB ^μπ:b ντ:nD ^ντ:d γκ:g γγ:ng γξ:nx γχ:nch τζ:tz τσ:ts
    ͱ:h ͳ:s ͷ:w ϝ:w ϗ:kai ϙ:q ϟ:q ϛ:st ϡ:s ϻ:s ͻ:s ͼ:s ͽ:s ϸ:sh ϳ:y ϼ:r ᴦ:g ᴧ:l ᴨ:p ᴩ:r ᴪ:ps
    ϣ:sh ϥ:f ϧ:kh ϩ:h ϫ:j ϭ:ch ϯ:ti
    """)
}
