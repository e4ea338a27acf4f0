# A Debian package: cmake --build build/release --target package
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME dutydesk)
set(CPACK_PACKAGE_VENDOR "The Dutydesk authors")
set(CPACK_PACKAGE_CONTACT "The Dutydesk authors <dutydesk@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Front desk of a property service centre: duty roster and shift handover")
set(CPACK_PACKAGE_DESCRIPTION "Duty roster, duty log and shift handover of a property service centre,
 with records that cannot be altered unseen. In Chinese and English.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time and not linked: the database drivers, the Chinese face, vector icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, fonts-noto-cjk, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6sql6-psql, fcitx5-frontend-qt6 | ibus")
include(CPack)
