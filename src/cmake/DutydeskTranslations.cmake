# The target update_translations brings the .ts files up to date with the texts in all layers. English is the language
# of the source, so its file holds plural forms only. Written out because qt_add_translations of Qt 6.4 looks only at the
# sources of one target, and has no file for plurals.
function(dutydesk_add_translation_update)
    get_property(sources GLOBAL PROPERTY DUTYDESK_TRANSLATED_SOURCES)
    list(JOIN sources "\n" text)
    set(list "${PROJECT_BINARY_DIR}/translated-sources.txt")
    file(CONFIGURE OUTPUT "${list}" CONTENT "${text}\n" @ONLY)
    set(folder "${PROJECT_SOURCE_DIR}/resources/translations")
    # Without the include roots, lupdate does not know in which namespace a class is.
    set(options -silent -no-obsolete -locations none -source-language en)
    foreach(root core words crypto storage printing exchange app)
        list(APPEND options -I "${PROJECT_SOURCE_DIR}/src/${root}")
    endforeach()
    list(APPEND options -I "${PROJECT_SOURCE_DIR}/ui")
    set(DUTYDESK_LUPDATE_OPTIONS "${options}" PARENT_SCOPE)
    add_custom_target(update_translations
        COMMAND Qt6::lupdate ${options} "@${list}" -ts "${folder}/dutydesk_zh_CN.ts" -target-language zh_CN
        COMMAND Qt6::lupdate ${options} -pluralonly "@${list}" -ts "${folder}/dutydesk_en.ts" -target-language en
        COMMENT "Looking for texts to translate")
    set(DUTYDESK_TRANSLATED_SOURCES_LIST "${list}" PARENT_SCOPE)
endfunction()
